import { CopyButton } from "./copy-button.tsx";

/** Code to paste somewhere, with a button that copies it. */
export function CodeWithCopy({ code }: { code: string }) {
  return (
    <div class="code">
      <pre>{code}</pre>
      <CopyButton text={code} />
    </div>
  );
}

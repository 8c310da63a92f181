import { announced } from "../announcer.ts";

/** The one place that assistive technology listens to. */
export function Announcer() {
  return (
    <p class="announcer" role="status">
      {announced.value}
    </p>
  );
}

import type { Signal } from "@preact/signals";

const least = 20;
const most = 70;

/** Divides list and detail; dragged with the pointer or moved with the arrow keys. */
export function Divider({ percent, label }: { percent: Signal<number>; label: string }) {
  const set = (value: number) => {
    percent.value = Math.max(least, Math.min(most, value));
  };
  const onPointerMove = (event: PointerEvent & { currentTarget: HTMLElement }) => {
    const container = event.currentTarget.parentElement;
    if (!container || !event.currentTarget.hasPointerCapture(event.pointerId)) return;
    const { left, width } = container.getBoundingClientRect();
    set((100 * (event.clientX - left)) / width);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "ArrowLeft") set(percent.value - 2);
    else if (event.key === "ArrowRight") set(percent.value + 2);
    else return;
    event.preventDefault();
  };
  return (
    <div
      class="divider"
      role="separator"
      aria-orientation="vertical"
      aria-label={label}
      aria-valuenow={Math.round(percent.value)}
      aria-valuemin={least}
      aria-valuemax={most}
      tabIndex={0}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={onPointerMove}
      onKeyDown={onKeyDown}
    />
  );
}

import { computed } from "@preact/signals";
import { countAll } from "../shared/overview/counts.ts";
import { type RootCause, rootCauses } from "../shared/overview/root-causes.ts";
import type { Store } from "./store.ts";
import type { WhatIf } from "./what-if.ts";

/** The overview of all that was recorded, and what a user can do with it. */
export type Overview = ReturnType<typeof createOverview>;

/** The overview stands where the explanation is, as long as nothing is selected and the user wants it. */
export function createOverview(store: Store, whatIf: WhatIf) {
  const isWanted = store.settings.overview;
  const isShown = computed(
    () => isWanted.value && store.selected.value === null && !whatIf.isShown.value && !store.isEmpty.value,
  );
  return {
    isShown,
    counts: computed(() => countAll(store.explanations.value)),
    rootCauses: computed(() => rootCauses(store.explanations.value)),
    /** Shows it, whatever stands in its place, or hides it. */
    toggle() {
      if (isShown.value) {
        isWanted.value = false;
        return;
      }
      store.selectedId.value = null;
      whatIf.isShown.value = false;
      isWanted.value = true;
    },
    /** Leaves the requests of a root cause in the list. */
    filterBy(rootCause: RootCause) {
      store.filter.value = filterFor(rootCause);
    },
  };
}

/** A text of the filter that finds the requests of a root cause. */
function filterFor({ causes: [{ id }], server, refusedWith }: RootCause): string {
  const domain = URL.canParse(server) ? [`domain:${new URL(server).host}`] : [];
  const status = refusedWith === undefined ? [] : [`status:${refusedWith}`];
  return [`cause:${id}`, ...domain, ...status].join(" ");
}

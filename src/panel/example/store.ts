import { channelPair } from "../../shared/channel.ts";
import { type BackgroundMessage, type DevtoolsMessage, protocolVersion } from "../../shared/protocol.ts";
import type { Settings } from "../settings.ts";
import { createStore, type Store } from "../store.ts";
import { exampleExchange } from "./exchange.ts";

/** A store with the example in it. It ends nowhere: nothing that is done to it reaches the background. */
export function createExampleStore(settings: Settings): Store {
  const { left, right } = channelPair<DevtoolsMessage, BackgroundMessage>();
  const store = createStore(left, settings);
  right.post({
    type: "snapshot",
    version: protocolVersion,
    exchanges: [exampleExchange],
    state: { since: exampleExchange.hops[0].actual.startedAt, recording: false, paused: false, seen: 1, dropped: 0 },
    limits: [],
    trial: null,
  });
  store.selectedId.value = exampleExchange.id;
  return store;
}

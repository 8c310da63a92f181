import { launch } from "./demo/driver/launch.ts";
import { findBrowser } from "./demo/driver/find-browser.ts";
import { startServers } from "./demo/servers.ts";
import { scenarios, scenarioFamilies } from "./demo/scenarios/index.ts";
const servers = await startServers(scenarios, scenarioFamilies);
const s = await launch({ executablePath: findBrowser()!, extension: "/work/main/dist/chrome", headless: true, url: servers.pageUrl });
await s.showPanel();
for (const id of process.argv.slice(2)) { const sc=scenarios.find(x=>x.id===id)!; console.log("##",id, await s.page.evaluate(([p, r]) => (globalThis as any).play(p, r), [sc, "x"+Math.random()] as const)); await new Promise(r=>setTimeout(r,700)); }
const w = await s.worker();
const st = await w.evaluate(() => (globalThis as any).chrome.storage.session.get(null));
console.log(JSON.stringify(st,null,1));
await s.close(); await servers.close();

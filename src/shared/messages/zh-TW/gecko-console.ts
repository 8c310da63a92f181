import type { geckoConsole as english } from "../en/gecko-console.ts";
import type { Translation } from "../words.ts";

export const geckoConsole: Translation<typeof english> = {
  "gecko-console.heading": "Firefox 主控台的訊息",
  "gecko-console.or": "或",
  "gecko-console.true": "實際情形就是如此。",
  "gecko-console.second-message": "以不同的說法重複同一件事：不是第二個問題。",
  "gecko-console.names-network-error":
    "Firefox 的主控台在這裡說是 CORS；真正的原因是另一個：「{reason}」。標頭無法解決它。",
  "gecko-console.names-redirect": "Firefox 的主控台只說請求沒有成功；真正的原因在於重定向通往何處：「{reason}」。",
  "gecko-console.names-lost-connection":
    "Firefox 主控台的訊息不是事實：沒有看到任何標頭。真正的原因是連線在預檢請求之後中斷了：「{reason}」。",
  "gecko-console.names-no-http": "Firefox 的主控台說這裡缺少標頭；真正的原因是回應不是 HTTP，因此根本沒有標頭。",
  "gecko-console.names-several-values": "Firefox 的主控台說值不相符；真正的原因是有多個值：「{reason}」。",
  "gecko-console.names-header": "Firefox 的主控台只指出按字母順序的第一個標頭；不被允許的有：{names}。",
};

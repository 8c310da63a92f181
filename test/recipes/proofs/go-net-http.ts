import { buildGo } from "../go.ts";
import { startProcess } from "../process-server.ts";
import type { Proof, RunningServer, Setup } from "../proof.ts";

/** A server with net/http alone. */
export const goNetHttp: Proof = {
  stack: "go-net-http",
  needs: { debian: ["golang-go"] },
  how: "browser",
  start: startGo,
};

/** Starts a server in Go that signs in first. Its handlers know GET and PUT, and one of them panics. */
export async function startGo({ folder, port, recipe }: Setup): Promise<RunningServer> {
  const [file, start = "handler := mux"] = recipe ?? [];
  const main = `package main

import (
	"log"
	"net/http"
)

func main() {
	routes := http.NewServeMux()
	routes.HandleFunc("/items", func(w http.ResponseWriter, r *http.Request) {
		w.Write([]byte("[]"))
	})
	routes.HandleFunc("/broken", func(w http.ResponseWriter, r *http.Request) {
		panic("broken")
	})
	mux := signedIn(routes)
	${start}
	log.Fatal(http.ListenAndServe("127.0.0.1:${port}", handler))
}

func signedIn(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.Method != http.MethodGet && r.Method != http.MethodPut {
			http.Error(w, "Unauthorized", http.StatusUnauthorized)
			return
		}
		next.ServeHTTP(w, r)
	})
}
`;
  const program = await buildGo(folder, { "main.go": main, ...(file && { "cors.go": file }) }, "/usr/share/gocode");
  return startProcess(port, [program]);
}

import { deepEqual } from "node:assert/strict";
import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { buildGo } from "../go.ts";
import type { Proof } from "../proof.ts";

/** The types that the library documents, and a constructor that prints what it was given. */
const library = `package cors

import (
	"encoding/json"
	"net/http"
	"os"
)

type Config struct {
	Origins                            []string
	Credentialed                       bool
	Methods                            []string
	RequestHeaders                     []string
	DangerouslyTolerateInsecureOrigins bool
}

type Middleware struct{}

func NewMiddleware(config Config) (*Middleware, error) {
	return &Middleware{}, json.NewEncoder(os.Stdout).Encode(config)
}

func (m *Middleware) Wrap(next http.Handler) http.Handler {
	return next
}

func (m *Middleware) SetDebug(on bool) {
}
`;

/** Neither Debian nor npm has the library, so the compiler checks the text against the library's documented types. */
export const goJub0bsCors: Proof = {
  stack: "go-jub0bs-cors",
  needs: { debian: ["golang-go"] },
  how: "parsed",
  by: "Go’s compiler, with the types that the library documents",
  async parse([file, start], folder, { origin, credentials, methods, headers }) {
    const main = `package main

import "net/http"

func main() {
	mux := http.NewServeMux()
	${start?.code}
	_ = handler
}
`;
    await buildGo(join(folder, "src/github.com/jub0bs/cors"), { "cors.go": library }, folder);
    const program = await buildGo(join(folder, "src/server"), { "main.go": main, "cors.go": file?.code ?? "" }, folder);
    const { stdout } = await promisify(execFile)(program);
    deepEqual(JSON.parse(stdout), {
      Origins: [origin],
      Credentialed: credentials,
      Methods: methods,
      RequestHeaders: headers,
      // The origin is one of this machine.
      DangerouslyTolerateInsecureOrigins: false,
    });
  },
};

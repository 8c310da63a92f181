import { startNode } from "../node-server.ts";
import type { Proof } from "../proof.ts";

/** NestJS on Express with an authentication that refuses preflights. Decorators are called as what they are: functions. */
export const nestjs: Proof = {
  stack: "nestjs",
  needs: { npm: true },
  how: "browser",
  start(setup) {
    const [enable = ""] = setup.recipe ?? [];
    return startNode(
      setup,
      `import "reflect-metadata";
import { Controller, Get, Module, Put } from "@nestjs/common";
import { NestFactory } from "@nestjs/core";

class AppController {
  read() {
    return {};
  }
  write() {
    return {};
  }
  break() {
    throw new Error("broken");
  }
}
const decorate = (decorator, name) =>
  decorator(AppController.prototype, name, Object.getOwnPropertyDescriptor(AppController.prototype, name));
decorate(Get("items"), "read");
decorate(Put("items"), "write");
decorate(Get("broken"), "break");
Controller()(AppController);
class AppModule {}
Module({ controllers: [AppController] })(AppModule);

const app = await NestFactory.create(AppModule);
${enable}
app.use((request, response, next) => {
  if (request.method === "OPTIONS") response.sendStatus(401);
  else next();
});
await app.listen(process.env.PORT, "127.0.0.1");
`,
    );
  },
};

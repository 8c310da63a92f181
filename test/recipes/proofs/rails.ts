import { spawnSync } from "node:child_process";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { startProcess } from "../process-server.ts";
import type { Proof } from "../proof.ts";

/**
 * A Rails application in production whose login check lets reading alone pass: it refuses preflights, which never
 * carry the key. Debian's Rails and rack-cors are older than today's; they read the same initializer.
 */
export const rails: Proof = {
  stack: "rails",
  needs: { debian: ["ruby-rails", "ruby-rack-cors", "bundler", "puma"] },
  how: "browser",
  async start({ folder, port, recipe }) {
    const [gems = "", initializer = ""] = recipe ?? [];
    await writeFile(join(folder, "Gemfile"), `gem "rails"\ngem "puma"\n${gems}\n`);
    await mkdir(join(folder, "config/initializers"), { recursive: true });
    await writeFile(join(folder, "config/initializers/cors.rb"), initializer);
    await writeFile(
      join(folder, "config.ru"),
      `require "bundler/setup"
require "rails"
require "action_controller/railtie"
Bundler.require

class RequireKey
  def initialize(app) = @app = app

  def call(env)
    return [401, {}, []] if env["REQUEST_METHOD"] != "GET" && !env["HTTP_X_TRACE"]

    @app.call(env)
  end
end

class Api < Rails::Application
  config.root = __dir__
  config.load_defaults 6.1
  config.api_only = true
  config.eager_load = false
  config.secret_key_base = "of a test"
  config.logger = Logger.new($stderr)
  config.middleware.use RequireKey
  routes.append do
    get "items", to: "items#show"
    put "items", to: "items#show"
    get "broken", to: "items#broken"
  end
end

class ItemsController < ActionController::API
  def show = render(json: {})

  def broken = raise("nothing handles this")
end

run Api.initialize!
`,
    );
    const env = { RAILS_ENV: "production", RACK_ENV: "production" };
    const bundled = spawnSync("bundle", ["install", "--local"], { cwd: folder, encoding: "utf8" });
    if (bundled.status !== 0) throw new Error(`bundle: ${bundled.stdout}${bundled.stderr}`);
    return startProcess(port, ["bundle", "exec", "puma", "-b", `tcp://127.0.0.1:${port}`, "config.ru"], {
      cwd: folder,
      env,
    });
  },
};

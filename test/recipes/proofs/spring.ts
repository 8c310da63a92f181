import { spawnSync } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { startProcess } from "../process-server.ts";
import type { Proof } from "../proof.ts";

/**
 * Spring's own CorsFilter in Tomcat, in front of a filter that refuses preflights where Spring Security would. Debian
 * has neither Spring Boot nor Spring Security, and an older Spring: what is proven is the class as the panel shows it,
 * compiled against Spring, and what its filter does; that Spring Boot registers it by its order is played by Api.java.
 */
export const spring: Proof = {
  stack: "spring",
  needs: {
    debian: [
      "openjdk-17-jdk-headless",
      "libspring-core-java",
      "libspring-beans-java",
      "libspring-context-java",
      "libspring-web-java",
      "libtomcat9-java",
      "libcommons-logging-java",
    ],
  },
  how: "browser",
  async start({ folder, port, recipe }) {
    const [configuration] = recipe ?? [];
    const own = join(folder, "CorsConfig.java");
    if (configuration !== undefined) await writeFile(own, configuration);
    const sources = [
      "test/recipes/spring/Api.java",
      "test/recipes/spring/org/springframework/boot/web/servlet/FilterRegistrationBean.java",
      ...(configuration === undefined ? [] : [own]),
    ];
    const { status, stderr } = spawnSync("javac", ["-d", folder, "-cp", jars, ...sources], { encoding: "utf8" });
    if (status !== 0) throw new Error(`javac: ${stderr}`);
    const classes = configuration === undefined ? [] : ["CorsConfig"];
    return startProcess(port, ["java", "-cp", `${folder}:${jars}`, "Api", String(port), folder, ...classes]);
  },
};

/** Debian's names; Spring 4 goes by the name of Spring 3 there. */
const jars = [
  ...["core", "beans", "context", "web"].map((name) => `spring3-${name}`),
  ...["annotations-api", "api", "catalina", "coyote", "jaspic-api", "jni", "juli", "servlet-api", "util"].map(
    (name) => `tomcat9-${name}`,
  ),
  "tomcat9-util-scan",
  "commons-logging",
]
  .map((name) => `/usr/share/java/${name}.jar`)
  .join(":");

import assert from "node:assert/strict";
import { loadPackage } from "../load-package.ts";
import type { Proof } from "../proof.ts";

interface Rules {
  readonly CORSRules?: readonly {
    readonly AllowedOrigins: readonly string[];
    readonly AllowedMethods: readonly string[];
  }[];
}

interface S3 {
  putBucketCors(request: { readonly Bucket: string; readonly CORSConfiguration: Rules }): Promise<unknown>;
  getBucketCors(request: { readonly Bucket: string }): Promise<Rules>;
  createBucket(request: { readonly Bucket: string }): Promise<unknown>;
  destroy(): void;
}

interface S3rver {
  run(): Promise<{ readonly port: number }>;
  close(): Promise<void>;
}

/**
 * AWS' client puts the rules into a bucket of s3rver, which then answers requests by them. It is no proof in the browser:
 * s3rver answers every preflight with "*", where S3 names the origin.
 */
export const awsS3: Proof = {
  stack: "aws-s3",
  needs: { npm: true },
  how: "parsed",
  by: "AWS' client and s3rver",
  async parse([text], folder, { origin, credentials, methods, headers }) {
    const Bucket = `files-${credentials}`;
    const { S3 } = loadPackage<{ S3: new (options: object) => S3 }>("@aws-sdk/client-s3");
    const Server = loadPackage<new (options: object) => S3rver>("s3rver");
    const server = new Server({ port: 0, address: "127.0.0.1", directory: folder, silent: true });
    const { port } = await server.run();
    const client = new S3({
      endpoint: `http://127.0.0.1:${port}`,
      region: "us-east-1",
      forcePathStyle: true,
      credentials: { accessKeyId: "S3RVER", secretAccessKey: "S3RVER" },
    });
    try {
      const wanted: Rules = JSON.parse(text?.code ?? "");
      await client.createBucket({ Bucket });
      await client.putBucketCors({ Bucket, CORSConfiguration: wanted });
      const { CORSRules } = await client.getBucketCors({ Bucket });
      assert.deepEqual(CORSRules, wanted.CORSRules);
      assert.deepEqual(CORSRules, [{ AllowedOrigins: [origin], AllowedMethods: methods, AllowedHeaders: headers }]);
      const preflight = (from: string, method: string) =>
        fetch(`http://127.0.0.1:${port}/${Bucket}/a.txt`, {
          method: "OPTIONS",
          headers: {
            Origin: from,
            "Access-Control-Request-Method": method,
            "Access-Control-Request-Headers": headers.join(","),
          },
        });
      for (const method of methods) assert.equal((await preflight(origin, method)).status, 200);
      assert.equal((await preflight(origin, "DELETE")).status, 403);
      assert.equal((await preflight(`${origin}.evil.example`, methods[0] ?? "")).status, 403);
    } finally {
      client.destroy();
      await server.close();
    }
  },
};

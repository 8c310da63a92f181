import assert from "node:assert/strict";
import { loadPackage } from "./load-package.ts";

/** A type of the specification: what the value of a property may be. */
interface ValueType {
  readonly type: string;
  readonly element?: ValueType;
  readonly types?: readonly ValueType[];
  readonly reference?: { readonly $ref: string };
}

type Properties = Readonly<Record<string, { readonly type: ValueType; readonly required?: boolean }>>;

interface Specification {
  lookup(
    entity: "resource",
    index: string,
    how: "equals",
    type: string,
  ): readonly { readonly properties: Properties }[];
  get(entity: "typeDefinition", id: string): { readonly name: string; readonly properties: Properties };
}

/** Reads YAML with the short tags of CloudFormation. */
export function parseTemplate(text: string): Record<string, unknown> {
  return loadPackage<{ yamlParse(text: string): Record<string, unknown> }>("yaml-cfn").yamlParse(text);
}

/**
 * Checks properties against AWS' own specification of its resources.
 * @param isWhole whether nothing that is required may be missing
 * @throws where one is unknown, missing, or of another type
 */
export function checkProperties(resource: string, properties: unknown, isWhole: boolean): void {
  const specification = loadPackage<{ loadAwsServiceSpecSync(): Specification }>(
    "@aws-cdk/aws-service-spec",
  ).loadAwsServiceSpecSync();
  const [known] = specification.lookup("resource", "cloudFormationType", "equals", resource);
  assert(known, `${resource} is no resource`);
  checkObject(specification, known.properties, properties, resource, isWhole);
}

/** Checks what stands in a cache behavior of a distribution. */
export function checkCacheBehavior(properties: unknown): void {
  const behavior = { TargetOriginId: "api", ViewerProtocolPolicy: "https-only", ...(properties as object) };
  const origin = { Id: "api", DomainName: "api.example", CustomOriginConfig: { OriginProtocolPolicy: "https-only" } };
  const config = { Enabled: true, Origins: [origin], DefaultCacheBehavior: behavior };
  checkProperties("AWS::CloudFront::Distribution", { DistributionConfig: config }, true);
}

function checkObject(all: Specification, known: Properties, value: unknown, path: string, isWhole: boolean): void {
  assert(typeof value === "object" && value !== null && !Array.isArray(value), `${path} is no object`);
  for (const [name, member] of Object.entries(value)) {
    const property = known[name];
    assert(property, `${path}.${name} is unknown`);
    checkValue(all, property.type, member, `${path}.${name}`);
  }
  const missing = Object.keys(known).filter((name) => known[name]?.required && !(name in value));
  if (isWhole) assert.deepEqual(missing, [], `${path} lacks properties`);
}

function checkValue(all: Specification, type: ValueType, value: unknown, path: string): void {
  // References to other resources are strings once the stack is there.
  const known = typeof value === "object" && value !== null && /^(Ref|Fn::.+)$/.test(Object.keys(value).join());
  switch (type.type) {
    case "array":
      assert(Array.isArray(value), `${path} is no list`);
      for (const [index, one] of value.entries())
        if (type.element) checkValue(all, type.element, one, `${path}.${index}`);
      break;
    case "ref": {
      const definition = all.get("typeDefinition", type.reference?.$ref ?? "");
      checkObject(all, definition.properties, value, path, true);
      break;
    }
    case "union":
      assert(
        type.types?.some((one) => isOfType(all, one, value, path)),
        `${path} is of none of its types`,
      );
      break;
    case "string":
    case "boolean":
      assert(known || typeof value === type.type, `${path} is no ${type.type}`);
      break;
    case "integer":
    case "number":
      assert(typeof value === "number", `${path} is no number`);
      break;
    case "json":
      break;
    default:
      assert.fail(`${path} is of type ${type.type}, which nothing here checks`);
  }
}

function isOfType(all: Specification, type: ValueType, value: unknown, path: string): boolean {
  try {
    checkValue(all, type, value, path);
    return true;
  } catch {
    return false;
  }
}

/** A JSON Schema, or a part of one. */
export type Schema = Readonly<Record<string, unknown>>;

/**
 * Takes a JSON Schema with `$defs` into the components of an OpenAPI document: each of its definitions that is used
 * becomes a component `Name_definition`, so that code generators find it.
 */
export function embed(name: string, { $schema, $id, $defs = {}, ...root }: Schema): Record<string, Schema> {
  const definitions = $defs as Readonly<Record<string, Schema>>;
  const components: Record<string, Schema> = {};
  const add = (key: string, schema: Schema) => {
    components[key] = {};
    components[key] = rewrite(schema) as Schema;
  };
  const rewrite = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(rewrite);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, part]) => [key, key === '$ref' ? refer(part) : rewrite(part)]),
    );
  };
  const refer = (reference: unknown): string => {
    const definition = String(reference).replace('#/$defs/', '');
    const schema = definitions[definition];
    if (!schema) throw new Error(`${name} has no definition ${definition}`);
    const key = `${name}_${definition}`;
    if (!(key in components)) add(key, schema);
    return `#/components/schemas/${key}`;
  };
  add(name, root);
  return components;
}

/** Whether a value is one of a JSON Schema. */
export function isValid(value: unknown, schema: unknown): boolean;

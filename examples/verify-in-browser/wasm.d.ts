/** What esbuild makes of a file by `--loader:.wasm=file`: its address. */
declare module '*.wasm' {
  const address: string;
  export = address;
}

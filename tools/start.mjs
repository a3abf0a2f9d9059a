import { build, preview } from 'vite';

const asked = process.env.PORT;
const port = Number(asked ?? 4173);
if (!Number.isInteger(port) || port < 0 || port > 65535) {
  console.error(`PORT is "${asked}", which is not a port number between 0 and 65535.`);
  process.exit(1);
}

await build({ logLevel: 'warn' });
// A port that was asked for is a promise to others; the usual one may move on to the next free one.
const server = await preview({ preview: { port, strictPort: asked !== undefined } }).catch((error) => {
  console.error(`The board could not be served on port ${port}: ${error.message}`);
  process.exit(1);
});
console.log(`The board is at ${server.resolvedUrls?.local[0]} (Ctrl+C ends it)`);

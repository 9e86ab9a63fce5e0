/** Serves the build for the end-to-end tests: `node serve-dist.ts <port>`. */
import { staticServer } from '../../src/build/serve/static-server.ts';

staticServer('dist').listen(Number(process.argv[2]));

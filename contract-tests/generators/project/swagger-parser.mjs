/** Validates a document: `node swagger-parser.mjs FILE`. */
import SwaggerParser from '@apidevtools/swagger-parser';

const [file = ''] = process.argv.slice(2);
try {
  const { paths } = await SwaggerParser.validate(file);
  console.log(`${Object.keys(paths ?? {}).length} paths`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

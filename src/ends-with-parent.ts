/** For `--import`: a module that ends a process once nobody holds its standard input any more, however who started it has ended. */
export const endsWithParent = 'data:text/javascript,process.stdin.on("end",()=>process.exit()).resume()';

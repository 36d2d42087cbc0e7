import { execFileSync } from 'node:child_process';

/** Compiles first: processes that the tests start run the built files, as a user's do. */
export default function compile(): void {
  execFileSync('npm', ['run', '--silent', 'compile'], { stdio: 'inherit', shell: process.platform === 'win32' });
}

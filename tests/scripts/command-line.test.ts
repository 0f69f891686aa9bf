import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { SAMPLE_ARCHIVE } from '../../src/archive/paths.ts';
import { archiveFolder, readArguments, UsageError } from '../../scripts/lib/command-line.ts';
import { readPort } from '../../scripts/lib/port.ts';
import { progress } from '../../scripts/lib/progress.ts';
import { ROOT } from '../lib/source-code.ts';

describe('archiveFolder', () => {
  it('prefers what was typed, then the environment, then the sample', () => {
    expect(archiveFolder('x', { ARCHIVE: 'y', INIT_CWD: '/here' })).toBe(resolve('/here/x'));
    expect(archiveFolder(undefined, { ARCHIVE: 'y', INIT_CWD: '/here' })).toBe(resolve('/here/y'));
    expect(archiveFolder(undefined, { ARCHIVE: '' })).toBe(SAMPLE_ARCHIVE);
  });

  it('refuses an empty name', () => {
    expect(() => archiveFolder('', {})).toThrow(UsageError);
  });
});

describe('readArguments', () => {
  it('refuses an option that the command does not have', () => {
    expect(() => readArguments({ archive: { type: 'string' } }, ['--archiv', 'x'])).toThrow(UsageError);
    expect(() => readArguments({ archive: { type: 'string' } }, ['--archive'])).toThrow(UsageError);
  });
});

describe('readPort', () => {
  it('reads a port', () => {
    expect(readPort('8080')).toBe(8080);
    expect(readPort(undefined)).toBe(4321);
  });

  it.each([[''], ['0'], ['65536'], ['80a'], ['-1'], ['8.5']])('refuses %j', (text) => {
    expect(() => readPort(text)).toThrow(UsageError);
  });
});

describe('progress', () => {
  it('tells a person and nobody else', () => {
    const written: string[] = [];
    const write = (text: string | Uint8Array) => written.push(String(text)) > 0;
    progress({ isTTY: false, write }).step('Reading …');
    expect(written).toEqual([]);
    progress({ isTTY: true, write }).step('Reading …');
    expect(written.join('')).toContain('Reading …');
  });
});

describe('every command', () => {
  const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
    scripts: Record<string, string>;
  };
  const run = (name: string, ...args: string[]) =>
    spawnSync(process.execPath, [join(ROOT, 'scripts', `${name}.ts`), ...args], { encoding: 'utf8' });

  it('has a script, and every script is a command', () => {
    const files = readdirSync(join(ROOT, 'scripts')).filter((name) => name.endsWith('.ts'));
    expect(Object.keys(scripts).toSorted()).toEqual(files.map((name) => name.replace('.ts', '')).toSorted());
    expect(
      Object.entries(scripts).filter(
        ([name, line]) => line !== `node -r ./scripts/require-node.cjs scripts/${name}.ts`,
      ),
    ).toEqual([]);
  });

  it.each(Object.keys(scripts))('%s tells how it is used', (name) => {
    const { status, stdout, stderr } = run(name, '--help');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    // What speaks a protocol over standard output is started so that npm says nothing there.
    const usage = name === 'test' || name === 'start' ? `npm ${name}` : `npm run (?:--silent )?${name}`;
    expect(stdout).toMatch(new RegExp(`${usage}(?![\\w-])`, 'u'));
  });

  it.each(Object.keys(scripts))('%s ends with 2 for an option it does not have', (name) => {
    const { status, stdout } = run(name, '--no-such-option');
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  });
});

describe('a forgotten --', () => {
  it('is told, and nothing is done to the sample archive instead', () => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [join(ROOT, 'scripts/check.ts')], {
      encoding: 'utf8',
      env: { ...process.env, npm_config_archive: '../papers' },
    });
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain('Write -- before');
  });
});

describe('the guard before every command', () => {
  const guard = readFileSync(join(ROOT, 'scripts/require-node.cjs'), 'utf8');
  const runAs = (version: string) => {
    const pretend = `Object.defineProperty(process, 'versions', { value: { node: '${version}' } });`;
    return spawnSync(process.execPath, ['--input-type=commonjs', '-e', `${pretend}\n${guard}\nconsole.log('ran')`], {
      encoding: 'utf8',
    });
  };

  it.each([['20.20.2'], ['22.21.9'], ['6.17.1']])('stops Node %s with one line that says what to do', (version) => {
    const { status, stdout, stderr } = runAs(version);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(stderr).toContain(`found ${version}`);
    expect(stderr).toContain('npm ci');
  });

  it.skipIf(process.platform !== 'linux')(
    'hands the command over to the project’s own Node, with its words and its exit code',
    () => {
      const project = mkdtempSync(join(tmpdir(), 'chancery-node-'));
      const own = join(project, 'node_modules', `node-linux-${process.arch}`, 'bin');
      mkdirSync(own, { recursive: true });
      mkdirSync(join(project, 'scripts'));
      writeFileSync(join(project, 'scripts', 'guard.cjs'), guard);
      writeFileSync(
        join(project, 'old.cjs'),
        `if (!process.env.CHANCERY_NODE_HANDED_OVER) Object.defineProperty(process, 'versions', { value: { node: '20.20.2' } });`,
      );
      writeFileSync(
        join(project, 'command.cjs'),
        'console.log(process.execPath, process.argv.slice(2).join(" ")); process.exit(2);',
      );
      symlinkSync(process.execPath, join(own, 'node'));
      const { status, stdout, stderr } = spawnSync(
        process.execPath,
        [
          '-r',
          join(project, 'old.cjs'),
          '-r',
          join(project, 'scripts', 'guard.cjs'),
          join(project, 'command.cjs'),
          '--a',
          'b c',
        ],
        { encoding: 'utf8' },
      );
      rmSync(project, { recursive: true });
      expect({ status, stderr }).toEqual({ status: 2, stderr: '' });
      expect(stdout).toMatch(/node --a b c\n$/);
    },
  );

  it.each([['22.22.0'], ['24.21.0'], ['100.0.0']])('lets Node %s through', (version) => {
    expect(runAs(version)).toMatchObject({ status: 0, stdout: 'ran\n', stderr: '' });
  });
});

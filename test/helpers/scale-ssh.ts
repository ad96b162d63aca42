import { freePort, type ScaleWorkplace, until } from './scale-workplace.ts';

/** An ssh server on loopback under two names, `one` and `two`, that GNU parallel then finds. */
export async function startSsh(workplace: ScaleWorkplace): Promise<void> {
  const own = (name: string) => workplace.path(name);
  const port = await freePort();
  await workplace.shell('for key in host.key user.key; do ssh-keygen -q -t ed25519 -N "" -f $key; done');
  workplace.write(
    'sshd.conf',
    `ListenAddress 127.0.0.1:${port}
HostKey ${own('host.key')}
AuthorizedKeysFile ${own('user.key.pub')}
PidFile none
StrictModes no
UsePAM no
PermitRootLogin yes
SetEnv PATH=${workplace.env.PATH}
`,
  );
  workplace.write(
    'ssh.conf',
    `Host one two
  HostName 127.0.0.1
  Port ${port}
  IdentityFile ${own('user.key')}
  IdentitiesOnly yes
  StrictHostKeyChecking no
  UserKnownHostsFile ${own('known')}
  LogLevel ERROR
`,
  );
  await workplace.shell('mkdir -p /run/sshd');
  workplace.start('/usr/sbin/sshd', '-D', '-f', own('sshd.conf'));
  workplace.env.PARALLEL_SSH = `ssh -F ${own('ssh.conf')}`;
  await until(() =>
    workplace.shell('$PARALLEL_SSH one true').then(
      () => true,
      () => false,
    ),
  );
}

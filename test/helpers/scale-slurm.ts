import { randomBytes } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { hostname } from 'node:os';
import { freePort, type ScaleWorkplace, until } from './scale-workplace.ts';

/** Slurm's controller and one node, with the daemon that vouches for who asks, all on loopback and of this folder alone. */
export async function startSlurm(workplace: ScaleWorkplace): Promise<void> {
  const own = (name: string) => workplace.path(name);
  workplace.write('munge.key', randomBytes(128).toString('hex'));
  for (const folder of ['state', 'spool']) mkdirSync(own(folder));
  const [node] = hostname().split('.');
  workplace.write(
    'slurm.conf',
    `ClusterName=loopback
SlurmctldHost=${node}(127.0.0.1)
SlurmctldPort=${await freePort()}
SlurmdPort=${await freePort()}
SlurmUser=root
AuthInfo=socket=${own('munge.socket')}
ProctrackType=proctrack/linuxproc
TaskPlugin=task/none
ReturnToService=2
StateSaveLocation=${own('state')}
SlurmdSpoolDir=${own('spool')}
SlurmctldPidFile=${own('slurmctld.pid')}
SlurmdPidFile=${own('slurmd.pid')}
SlurmctldLogFile=${own('slurmctld.log')}
SlurmdLogFile=${own('slurmd.log')}
SchedulerType=sched/builtin
SchedulerParameters=batch_sched_delay=0,sched_min_interval=0
SelectType=select/cons_tres
SelectTypeParameters=CR_CPU
NodeName=${node} NodeAddr=127.0.0.1 CPUs=2 State=UNKNOWN
PartitionName=all Nodes=ALL Default=YES MaxTime=INFINITE State=UP
`,
  );
  workplace.env.SLURM_CONF = own('slurm.conf');
  const files = ['socket', 'key-file', 'pid-file', 'log-file', 'seed-file'];
  const names = ['munge.socket', 'munge.key', 'munge.pid', 'munge.log', 'munge.seed'];
  workplace.start(
    'munged',
    '--foreground',
    '--force',
    ...files.map((file, nth) => `--${file}=${own(names[nth] ?? '')}`),
  );
  workplace.start('slurmctld', '-D', '-c');
  workplace.start('slurmd', '-D');
  await until(async () => (await workplace.shell('sinfo --noheader --format=%T').catch(() => '')).trim() === 'idle');
}

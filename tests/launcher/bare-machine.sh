#!/bin/bash
# Runs a command on a copy of this machine without MariaDB and Redis; root of the machine, which stays as it is.
#   bare-machine.sh <folder with the launcher's scripts> <user number> <command …>
# The copy is an overlay in memory that lives as long as the command. Exit code 99: this machine cannot make one.
set -uo pipefail
scripts=$1 user=$2
shift 2

if [ -z "${IN_OWN_MOUNTS:-}" ]; then
  IN_OWN_MOUNTS=1 exec unshare --mount --propagation private "$0" "$scripts" "$user" "$@"
fi

# A folder that exists on every machine and that the overlay itself does not need.
place=/mnt
mount -t tmpfs spor "$place" && mkdir "$place"/{upper,work,machine} || exit 99
mount -t overlay overlay -o "lowerdir=/,upperdir=$place/upper,workdir=$place/work" "$place/machine" || exit 99
cd "$place/machine" || exit 99
for part in proc dev; do mount --rbind "/$part" "./$part" || exit 99; done
if [ -s /etc/resolv.conf ]; then
  cp --remove-destination "$(realpath /etc/resolv.conf)" ./etc/resolv.conf
fi
mkdir -p ./spor ./tmp && chmod 1777 ./tmp && cp -r "$scripts" ./spor/scripts && chown -R "$user:$user" ./spor || exit 99

chroot . /bin/bash -c 'dpkg --purge --force-depends mariadb-server-core redis-tools && rm -f /usr/sbin/mariadbd /usr/bin/redis-server' >/dev/null 2>&1 || exit 99
exec chroot . /usr/bin/setpriv --reuid "$user" --regid "$user" --clear-groups /bin/bash -c 'cd /spor && exec "$@"' - "$@"

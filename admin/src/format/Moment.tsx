import { useFormat } from './useFormat.js';

/** An instant as people say it, with how long ago it was. */
export const Moment = ({ at }: { at: string }) => {
  const { moment, ago } = useFormat();
  return (
    <time dateTime={at}>
      {moment(at)} ({ago(at)})
    </time>
  );
};

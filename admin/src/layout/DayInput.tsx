import { DateInput, FormDataConsumer, type DateInputProps } from 'react-admin';
import { useFormat } from '../format/useFormat.js';

/** The browser's own field for a day, and below it the day in the words of the interface: the field speaks the browser's language. */
export const DayInput = (props: DateInputProps) => {
  const { dayInWords } = useFormat();
  return (
    <FormDataConsumer<Record<string, string | null>>>
      {({ formData }) => {
        const words = dayInWords(formData[props.source] ?? '');
        return <DateInput {...props} helperText={words ? <>{words}</> : false} />;
      }}
    </FormDataConsumer>
  );
};

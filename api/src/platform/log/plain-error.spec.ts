import { plainError } from './plain-error.js';

test('of a failed query neither the values nor the message are kept', () => {
  const driver = Object.assign(new Error("Duplicate entry 'nora@lier.example' for key 'employee_email'"), { code: 'ER_DUP_ENTRY', sqlState: '23000', sql: "INSERT 'nora@lier.example'" });
  const failed = Object.assign(new Error(driver.message), { code: 'ER_DUP_ENTRY', query: driver.sql, parameters: ['nora@lier.example'], driverError: driver });
  for (const error of [driver, failed, new Error('did not work', { cause: failed })]) expect(JSON.stringify(plainError(error))).not.toContain('nora');
  expect(plainError(failed)).toMatchObject({ type: 'Error', code: 'ER_DUP_ENTRY', stack: expect.stringContaining('plain-error.spec') });
});

test('broken JSON is not repeated', () => {
  const broken = (() => {
    try {
      return JSON.parse('Nora svarte') as unknown;
    } catch (error) {
      return error;
    }
  })();
  expect(JSON.stringify(plainError(broken))).not.toContain('Nora');
});

test('other errors say what is wrong and where, and nothing else that hangs on them', () => {
  const error = Object.assign(new RangeError('too deep'), { body: 'Nora svarte' });
  expect(plainError(error)).toEqual({ type: 'RangeError', message: 'too deep', stack: expect.stringMatching(/^\s+at /) });
});

test('a thrown text is not kept', () => {
  expect(plainError('Nora svarte')).toEqual({ type: 'string', stack: '' });
});

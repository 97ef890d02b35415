import { type FastifyRequest } from 'fastify';
import { wishedIn } from '../language/accept-language.js';
import { type Language, LANGUAGES } from '../language/language.js';

/** What the guard leaves on a request when it has found out who asks. */
type ViewedRequest = FastifyRequest & { readonly viewer?: { readonly language: Language } };

/** The language to answer in: the signed-in viewer's own, else what the browser wants most, else bokmål. */
export const languageOf = (request: FastifyRequest): Language =>
  (request as ViewedRequest).viewer?.language ?? wishedIn(request.headers['accept-language'] ?? '') ?? LANGUAGES[0];

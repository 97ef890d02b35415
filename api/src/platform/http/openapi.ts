import { type INestApplication } from '@nestjs/common';
import { DocumentBuilder, SwaggerModule } from '@nestjs/swagger';

/** `/api/openapi.json`, and a page to read it at `/api/docs`, which sends the document to no validator. */
export function describeApi(app: INestApplication): void {
  const outline = new DocumentBuilder()
    .setTitle('Spor')
    .setDescription('Lists speak the dialect of react-admin’s simple REST provider; errors are RFC 9457 problems with a stable `code`.')
    .setVersion('0.1.0')
    .setLicense('GPL-3.0-or-later', 'https://www.gnu.org/licenses/gpl-3.0.html')
    .addCookieAuth('spor_session')
    .build();
  SwaggerModule.setup('api/docs', app, () => SwaggerModule.createDocument(app, outline), { jsonDocumentUrl: 'api/openapi.json', yamlDocumentUrl: 'api/openapi.yaml', customSiteTitle: 'Spor: API', swaggerOptions: { validatorUrl: null } });
}

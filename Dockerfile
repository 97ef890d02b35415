# Spor in one container: the launcher prepares the database and keeps api and worker running, as `npm start` does.
# It expects DATABASE_URL and REDIS_URL; docker-compose.yml gives it both.
FROM node:22-bookworm-slim

WORKDIR /spor

# First what the packages are decided by, so that a change in the code does not install them again.
COPY package.json package-lock.json .npmrc ./
COPY api/package.json api/
COPY workers/package.json workers/
COPY admin/package.json admin/
COPY learn/package.json learn/
COPY tests/package.json tests/
RUN npm ci --include=dev --no-audit --no-fund && npm cache clean --force

COPY . .
RUN node scripts/build.mjs && mkdir -p .data && chown node:node .data node_modules/.cache

USER node
ENV SPOR_LOG=terminal
VOLUME /spor/.data
EXPOSE 3000 3001
HEALTHCHECK --interval=10s --timeout=5s --start-period=120s --retries=6 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT || 3000}/health/ready`).then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "scripts/start.mjs"]

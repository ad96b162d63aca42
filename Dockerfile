# Builds the command and runs its tests; the last stage holds the command alone.
#   docker build --target test .
#   docker build -t clean-article . && docker run --rm -i clean-article - < page.txt
ARG NODE=20
FROM node:${NODE}-bookworm AS build
WORKDIR /src
COPY . .
RUN npm ci && npm run build

FROM build AS test
RUN npm run check && npm test

FROM build AS pack
RUN npm pack --pack-destination /tmp && mv /tmp/clean-article-*.tgz /tmp/clean-article.tgz

FROM node:${NODE}-bookworm-slim
COPY --from=pack /tmp/clean-article.tgz /tmp/
RUN npm install --global /tmp/clean-article.tgz && rm /tmp/clean-article.tgz
USER node
WORKDIR /pages
ENTRYPOINT ["clean-article"]

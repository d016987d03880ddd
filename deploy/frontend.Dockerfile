# The SPA as static files behind nginx, which hands the API on to the studio. Build from the top of the checkout: docker build -f deploy/frontend.Dockerfile .
FROM node:22 AS build
WORKDIR /build/frontend
COPY frontend/package.json frontend/package-lock.json ./
RUN npm ci --no-audit --no-fund
COPY frontend ./
RUN npm run build

# Runs as the user nginx and listens above 1024.
FROM nginxinc/nginx-unprivileged:1.29
COPY deploy/nginx.conf /etc/nginx/conf.d/default.conf
COPY --from=build /build/frontend/build /usr/share/nginx/html
EXPOSE 8080

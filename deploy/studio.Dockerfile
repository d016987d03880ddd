# The studio without the SPA, which has a container of its own. Build from the top of the checkout: docker build -f deploy/studio.Dockerfile .
FROM maven:3.9-eclipse-temurin-25 AS build
WORKDIR /build
COPY backend backend
# What only judges the sources belongs to make test.
RUN mvn -B -ntp -f backend/pom.xml -pl studio -am package -Dmaven.test.skip=true -Dspotless.check.skip=true -Dcheckstyle.skip=true -Dquarkus.quinoa=false

FROM eclipse-temurin:25-jre
# ffmpeg for its ffprobe: the one in the JAR wants desktop sound libraries that this image lacks, and without any no clip can be taken.
RUN apt-get update && apt-get install -y --no-install-recommends curl ffmpeg && rm -rf /var/lib/apt/lists/* \
  && useradd --system --uid 10001 --no-create-home studio \
  && install --directory --owner=studio --mode=0700 /data
COPY --from=build --chown=root:root /build/backend/studio/target/quarkus-app /opt/studio
USER studio
VOLUME /data
EXPOSE 8080 8090
ENTRYPOINT ["java", "--enable-native-access=ALL-UNNAMED", "-XX:MaxRAMPercentage=60", "-jar", "/opt/studio/quarkus-run.jar"]

const door = (name) => require(`http-status-atlas${name}`);

// The suite is an ES module: import() is how CommonJS reaches one in every version.
import('./suite.mjs').then(({ suite }) => {
  const doors = {
    index: door(''),
    core: door('/core'),
    codes: door('/codes'),
    guide: door('/guide'),
    vendor: door('/vendor'),
    grpc: door('/grpc'),
    openapi: door('/openapi'),
    problem: door('/problem'),
    telemetry: door('/telemetry'),
    data: door('/data.json'),
    schema: door('/schema.json'),
  };
  console.log(JSON.stringify(suite(doors)));
});

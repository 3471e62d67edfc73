const entryPoint = (name) => require(`http-status-atlas${name}`);

// The suite is an ES module, which CommonJS can load with import() in every version.
import('./suite.mjs').then(({ suite }) => {
  const entryPoints = {
    index: entryPoint(''),
    core: entryPoint('/core'),
    codes: entryPoint('/codes'),
    guide: entryPoint('/guide'),
    vendor: entryPoint('/vendor'),
    grpc: entryPoint('/grpc'),
    openapi: entryPoint('/openapi'),
    problem: entryPoint('/problem'),
    telemetry: entryPoint('/telemetry'),
    eslint: entryPoint('/eslint'),
    data: entryPoint('/data.json'),
    schema: entryPoint('/schema.json'),
  };
  console.log(JSON.stringify(suite(entryPoints)));
});

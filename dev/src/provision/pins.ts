/** The versions of the embedded servers, and of tools. A change here makes a new folder in the cache. */
export const pins = {
  /**
   * Temporal's CLI, which holds its development server. A later release cannot be built by `go install` (its go.mod
   * replaces a module).
   */
  temporalCli: '1.5.1',
  /** MongoDB Community Server, as mongodb-memory-server-core downloads it. */
  mongod: '8.2.6',
  /** de.bwaldvogel:mongo-java-server-h2-backend; dev/java/mongo/pom.xml names the same. */
  mongoJavaServer: '1.47.0',
  /** io.temporal:temporal-test-server; dev/java/temporal-test/pom.xml names the same. */
  temporalTestServer: '1.32.1',
  /** helm.sh/helm/v3/cmd/helm, for the check of the chart. */
  helm: '3.19.4',
  /** sigs.k8s.io/kubectl-validate, which brings the schemas of Kubernetes along. */
  kubectlValidate: '0.0.4',
} as const;

/** The oldest Java that the embedded store compiles with. */
export const JAVA = 17;

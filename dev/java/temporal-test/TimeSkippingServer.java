import io.grpc.Server;
import io.grpc.netty.shaded.io.grpc.netty.NettyServerBuilder;
import io.temporal.internal.testservice.GRPCServerHelper;
import io.temporal.internal.testservice.TestServicesStarter;
import java.net.InetSocketAddress;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Temporal's time-skipping test server at any date, for workflow tests that run through published calendar years.
 *
 * <p>First argument: port (what follows it is ignored; the SDK adds options). Environment: KUAIJIN_TEST_TIME, an ISO
 * instant at which the server's clock starts (left out: now). It ends when the process that started it does.
 */
public final class TimeSkippingServer {
  private static final int LONGEST_MESSAGE = 64 << 20;

  private TimeSkippingServer() {}

  public static void main(String[] arguments) throws Exception {
    ProcessHandle.current()
        .parent()
        .ifPresent(parent -> parent.onExit().thenRun(() -> Runtime.getRuntime().halt(0)));
    int port = Integer.parseInt(arguments[0]);
    String from = System.getenv("KUAIJIN_TEST_TIME");
    long initialTimeMillis = from == null || from.isEmpty() ? 0 : Instant.parse(from).toEpochMilli();
    // Time stands still (locked) until a client waits for a result or sleeps; 0 means the present.
    TestServicesStarter services = new TestServicesStarter(true, initialTimeMillis);
    NettyServerBuilder builder =
        NettyServerBuilder.forAddress(new InetSocketAddress("127.0.0.1", port))
            .permitKeepAliveTime(1, TimeUnit.SECONDS)
            .permitKeepAliveWithoutCalls(true)
            .maxInboundMessageSize(LONGEST_MESSAGE);
    GRPCServerHelper.registerServicesAndHealthChecks(services.getServices(), builder, List.of());
    Server server = builder.build().start();
    server.awaitTermination();
  }
}

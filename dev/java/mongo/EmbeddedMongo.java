import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.MongoVersion;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import de.bwaldvogel.mongo.backend.h2.H2Database;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.message.MongoMessage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreTool;

/**
 * The document store of one machine: mongo-java-server over one H2 file, made to survive SIGKILL.
 *
 * <p>Arguments: file and port. A line "ready" on standard output says that the port answers.
 */
public final class EmbeddedMongo extends H2Backend {
  /** Megabytes of pages kept in memory; with 32 a scan is ten times slower. */
  private static final int CACHE_MEGABYTES = 64;

  private static final long MEGABYTE = 1 << 20;

  /** A file below this size is left alone: what compaction would give back is not worth the wait of those who write. */
  private static final long SMALL = 32 * MEGABYTE;

  /** A file above this size is compacted more eagerly, at the cost of those who write meanwhile. */
  private static final long LARGE = 256 * MEGABYTE;

  private static final long SHORTEST_PAUSE_MS = 1_000;

  /**
   * Commands that store nothing. Whatever is not named here is treated as a write, which is never wrong, only slower.
   */
  private static final Set<String> READS =
      Set.of(
          "find", "getmore", "killcursors", "count", "distinct", "hello", "ismaster", "ping", "buildinfo", "serverstatus",
          "listdatabases", "listcollections", "listindexes", "dbstats", "collstats", "connectionstatus", "endsessions",
          "getparameter", "hostinfo", "getlog", "whatsmyuri");

  /** Writes share the read side; a commit has the write side, so that it never stores half of a write. */
  private final ReentrantReadWriteLock storing = new ReentrantReadWriteLock();

  private final Object committing = new Object();
  private final AtomicLong written = new AtomicLong();
  private volatile long committed;
  private final Set<String> knownDatabases = ConcurrentHashMap.newKeySet();

  /** One store a process: a database opens maps while its constructor runs, before it could keep the store itself. */
  private static MVStore theStore;

  private EmbeddedMongo(MVStore store) {
    super(store);
  }

  @Override
  public Document handleMessage(MongoMessage message) {
    if (isRead(message)) {
      return read(message);
    }
    long ticket;
    Document answer;
    storing.readLock().lock();
    try {
      answer = super.handleMessage(message);
    } finally {
      // Also a command that failed may have stored a part (an ordered insert that met a duplicate).
      ticket = written.incrementAndGet();
      storing.readLock().unlock();
      commitUpTo(ticket);
    }
    knownDatabases.add(message.getDatabaseName());
    return answer;
  }

  /**
   * A read walks pages from the root that it found. Space that a commit or the compaction frees is used again at once
   * (the retention time is 0), so a reader says which version it stands on: without that it may be sent to a chunk that
   * is gone ("Chunk 7083 not found").
   */
  private Document read(MongoMessage message) {
    MVStore.TxCounter version = getMvStore().registerVersionUsage();
    try {
      return super.handleMessage(message);
    } finally {
      getMvStore().deregisterVersionUsage(version);
    }
  }

  private boolean isRead(MongoMessage message) {
    Document query = message.getDocument();
    String command = query.keySet().iterator().next().toLowerCase();
    if (command.equals("aggregate")) {
      String stages = String.valueOf(query.get("pipeline"));
      return !stages.contains("$out") && !stages.contains("$merge") && knownDatabases.contains(message.getDatabaseName());
    }
    // The first look into a database creates its maps, so it counts as a write.
    return READS.contains(command) && (isServerCommand(command) || knownDatabases.contains(message.getDatabaseName()));
  }

  private static boolean isServerCommand(String command) {
    return command.equals("hello") || command.equals("ismaster") || command.equals("ping") || command.equals("buildinfo");
  }

  /** One commit serves all who wait for it; nobody is answered before his write is in the file. */
  private void commitUpTo(long ticket) {
    if (committed >= ticket) {
      return;
    }
    synchronized (committing) {
      if (committed >= ticket) {
        return;
      }
      storing.writeLock().lock();
      try {
        long upTo = written.get();
        getMvStore().commit();
        committed = upTo;
      } catch (Throwable failure) {
        halt("cannot store: " + failure);
      } finally {
        storing.writeLock().unlock();
      }
    }
  }

  @Override
  protected MongoDatabase openOrCreateDatabase(String databaseName) {
    return new TypedDatabase(databaseName, getMvStore(), getCursorRegistry());
  }

  /** Opens its maps with our types before the original opens them with none. */
  private static final class TypedDatabase extends H2Database {
    /** What the name of the map begins with in which the original keeps what it knows of a collection. */
    private static final String META = "meta.";

    TypedDatabase(String databaseName, MVStore store, CursorRegistry cursors) {
      super(databaseName, store, cursors);
    }

    @Override
    protected Index<Object> openOrCreateUniqueIndex(
        String collectionName, String indexName, List<IndexKey> keys, boolean sparse) {
      StoredTypes.openIndex(theStore, StoredTypes.indexName(getFullCollectionNamespace(collectionName), indexName));
      return super.openOrCreateUniqueIndex(collectionName, indexName, keys, sparse);
    }

    @Override
    protected MongoCollection<Object> openOrCreateCollection(String collectionName, CollectionOptions options) {
      String name = getFullCollectionNamespace(collectionName);
      return new SortedCollection(
          this,
          collectionName,
          options,
          StoredTypes.openDocuments(theStore, StoredTypes.documentsName(name)),
          theStore.openMap(META + name),
          cursorRegistry);
    }
  }

  /**
   * A map's name begins with its database's; the original also removed the databases whose names merely begin alike.
   */
  @Override
  public void dropDatabase(String databaseName) {
    MongoDatabase database = resolveDatabase(databaseName);
    for (String name : getMvStore().getMapNames().stream().sorted().toList()) {
      String prefix = "databases." + databaseName + ".";
      if (name.startsWith(prefix) && !name.substring(prefix.length()).startsWith("system.")) {
        database.dropCollection(name.substring(prefix.length()), oplog);
      }
    }
  }

  /**
   * Gives dead space back, a little at a time, so that no request waits for long: writers wait while it works, so it
   * works for a small part of the time only, unless the file has grown large.
   */
  private void compactForever() throws InterruptedException {
    long seen = -1;
    long pause = SHORTEST_PAUSE_MS;
    while (true) {
      Thread.sleep(pause);
      pause = SHORTEST_PAUSE_MS;
      long now = written.get();
      long size = getMvStore().getFileStore().size();
      if (now == seen || size < SMALL) {
        continue;
      }
      seen = now;
      boolean isLarge = size > LARGE;
      long begun = System.nanoTime();
      synchronized (committing) {
        storing.writeLock().lock();
        try {
          getMvStore().compact(50, (int) (isLarge ? MEGABYTE : MEGABYTE / 16));
          getMvStore().commit();
          committed = written.get();
        } catch (Throwable failure) {
          halt("cannot compact: " + failure);
        } finally {
          storing.writeLock().unlock();
        }
      }
      long taken = (System.nanoTime() - begun) / 1_000_000;
      pause = Math.max(SHORTEST_PAUSE_MS, taken * (isLarge ? 4 : 40));
    }
  }

  private static MVStore open(Path file) throws IOException {
    compactOffline(file);
    MVStore store =
        new MVStore.Builder()
            .fileName(file.toString())
            .autoCommitDisabled()
            .autoCommitBufferSize(0)
            .cacheSize(CACHE_MEGABYTES)
            .compress()
            .backgroundExceptionHandler((thread, failure) -> halt("store failed: " + failure))
            .open();
    theStore = store;
    StoredTypes.openAll(store);
    store.setAutoCommitDelay(0);
    store.setRetentionTime(0);
    store.setVersionsToKeep(0);
    return store;
  }

  /**
   * Rewrites the file when it is more than twice (and 16 MB) what the last rewriting left; that size is kept beside it.
   */
  private static void compactOffline(Path file) throws IOException {
    if (!Files.exists(file)) {
      return;
    }
    MVStoreTool.compactCleanUp(file.toString());
    Path note = Path.of(file + ".compacted");
    long last = Files.exists(note) ? Long.parseLong(Files.readString(note).trim()) : 0;
    if (Files.size(file) > 2 * last + 16 * MEGABYTE) {
      MVStoreTool.compact(file.toString(), true);
      Files.write(note, Long.toString(Files.size(file)).getBytes(StandardCharsets.UTF_8));
    }
  }

  private static void halt(String reason) {
    System.err.println("embedded store: " + reason);
    Runtime.getRuntime().halt(70);
  }

  public static void main(String[] arguments) throws Exception {
    Path file = Path.of(arguments[0]);
    int port = Integer.parseInt(arguments[1]);
    EmbeddedMongo backend = new EmbeddedMongo(open(file));
    backend.version(
        new MongoVersion() {
          @Override
          public List<Integer> getVersionArray() {
            return List.of(4, 4, 0);
          }

          @Override
          public int getWireVersion() {
            return 9;
          }
        });
    MongoServer server = new MongoServer(backend);
    server.bind("127.0.0.1", port);
    System.out.println("ready");
    Thread compactor =
        new Thread(
            () -> {
              try {
                backend.compactForever();
              } catch (InterruptedException ended) {
                Thread.currentThread().interrupt();
              }
            },
            "compactor");
    compactor.setDaemon(true);
    compactor.start();
  }
}

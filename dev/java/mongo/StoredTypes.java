import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.bson.BsonDecoder;
import de.bwaldvogel.mongo.wire.bson.BsonEncoder;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;

/**
 * How documents and index keys lie in the file: as BSON. Left to itself, H2 writes them by Java's serialization, and to
 * compare two keys of an index it serializes both, a dozen times for each look-up; with these types a write takes a
 * fraction of the processor's time.
 */
final class StoredTypes {
  private static final String DOCUMENTS = "databases.";
  private static final String INDEX = "._index_";

  private StoredTypes() {}

  /** Opens every map of a store with its types; whoever opens one later without saying its types gets that one. */
  static void openAll(MVStore store) {
    for (String name : store.getMapNames()) {
      if (name.startsWith(DOCUMENTS)) {
        openDocuments(store, name);
      } else if (name.contains(INDEX)) {
        openIndex(store, name);
      }
    }
  }

  /** The map of a collection, by its namespace. */
  static MVMap<Object, Document> openDocuments(MVStore store, String name) {
    return store.openMap(name, new MVMap.Builder<Object, Document>().valueType(new DocumentType()));
  }

  /** The map of a unique index. */
  static void openIndex(MVStore store, String name) {
    store.openMap(name, new MVMap.Builder<KeyValue, Object>().keyType(new KeyType()));
  }

  static String documentsName(String namespace) {
    return DOCUMENTS + namespace;
  }

  static String indexName(String namespace, String index) {
    return namespace + INDEX + index;
  }

  private static final class DocumentType extends BasicDataType<Document> {
    /** A document in memory takes some times the bytes of its BSON. */
    private static final int SPREAD = 4;

    /** Bytes of a document, a moving average: to measure each one would cost as much as to write it. */
    private volatile int usual = 512;

    @Override
    public int getMemory(Document document) {
      return usual * SPREAD;
    }

    @Override
    public void write(WriteBuffer buffer, Document document) {
      ByteBuf bytes = Unpooled.buffer(usual);
      BsonEncoder.encodeDocument(document, bytes);
      int length = bytes.readableBytes();
      usual += (length - usual) / 16;
      buffer.putVarInt(length).put(ByteBuffer.wrap(bytes.array(), bytes.arrayOffset(), length));
    }

    @Override
    public Document read(ByteBuffer buffer) {
      return BsonDecoder.decodeBson(Unpooled.wrappedBuffer(take(buffer)));
    }

    @Override
    public Document[] createStorage(int size) {
      return new Document[size];
    }

    @Override
    public int compare(Document one, Document other) {
      throw new UnsupportedOperationException("documents are no keys");
    }
  }

  /** Any total order will do, as long as two keys are equal exactly when their values and types are. */
  private static final class KeyType extends BasicDataType<KeyValue> {
    private static final int USUAL = 160;

    @Override
    public int getMemory(KeyValue key) {
      return USUAL * key.size();
    }

    @Override
    public void write(WriteBuffer buffer, KeyValue key) {
      buffer.putVarInt(key.size());
      for (Object value : key) {
        byte[] bytes = encoded(value);
        buffer.put(BsonEncoder.determineType(value)).putVarInt(bytes.length).put(bytes);
      }
    }

    @Override
    public KeyValue read(ByteBuffer buffer) {
      int size = DataUtils.readVarInt(buffer);
      List<Object> values = new ArrayList<>(size);
      for (int i = 0; i < size; i++) {
        byte type = buffer.get();
        values.add(BsonDecoder.decodeValue(type, Unpooled.wrappedBuffer(take(buffer))));
      }
      return new KeyValue(values);
    }

    @Override
    public KeyValue[] createStorage(int size) {
      return new KeyValue[size];
    }

    @Override
    public int compare(KeyValue one, KeyValue other) {
      if (one.size() != other.size()) {
        return Integer.compare(one.size(), other.size());
      }
      for (int i = 0; i < one.size(); i++) {
        int order = compareValues(one.get(i), other.get(i));
        if (order != 0) {
          return order;
        }
      }
      return 0;
    }

    @SuppressWarnings("unchecked")
    private static int compareValues(Object one, Object other) {
      if (one instanceof String && other instanceof String) {
        return ((String) one).compareTo((String) other);
      }
      byte type = BsonEncoder.determineType(one);
      byte otherType = BsonEncoder.determineType(other);
      if (type != otherType) {
        return Byte.compare(type, otherType);
      }
      if (one instanceof Comparable && one.getClass() == other.getClass()) {
        return ((Comparable<Object>) one).compareTo(other);
      }
      return Arrays.compare(encoded(one), encoded(other));
    }

    private static byte[] encoded(Object value) {
      if (value == null || value instanceof Missing) {
        return new byte[0];
      }
      ByteBuf bytes = Unpooled.buffer(64);
      BsonEncoder.encodeValue(BsonEncoder.determineType(value), value, bytes);
      return Arrays.copyOfRange(bytes.array(), bytes.arrayOffset(), bytes.arrayOffset() + bytes.readableBytes());
    }
  }

  private static byte[] take(ByteBuffer buffer) {
    byte[] bytes = new byte[DataUtils.readVarInt(buffer)];
    buffer.get(bytes);
    return bytes;
  }
}

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.backend.h2.H2Collection;
import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.stream.Stream;
import org.h2.mvstore.MVMap;

/**
 * A collection that keeps of a sorted read what is asked for and no more. The original sorts all documents that match,
 * and each of its comparisons looks the fields up anew: of 10,000 documents that takes ten times as long as to find
 * them, for a page of twenty.
 */
final class SortedCollection extends H2Collection {
  /** Above so many documents all are sorted, as the original does. */
  private static final int KEPT_MAX = 20_000;

  SortedCollection(
      MongoDatabase database,
      String name,
      CollectionOptions options,
      MVMap<Object, Document> documents,
      MVMap<String, Object> meta,
      CursorRegistry cursors) {
    super(database, name, options, documents, meta, cursors);
  }

  @Override
  protected QueryResult matchDocumentsFromStream(
      Document query,
      Stream<Document> documents,
      int skip,
      int limit,
      int batchSize,
      Comparator<Document> order,
      Document projection) {
    Stream<Document> wanted = documents;
    if (order != null && limit > 0 && skip >= 0 && (long) skip + limit <= KEPT_MAX) {
      wanted = first(documents.filter(document -> documentMatchesQuery(document, query)), skip + limit, order);
    }
    return super.matchDocumentsFromStream(query, wanted, skip, limit, batchSize, order, projection);
  }

  /** The first documents of an order, in the order in which they came; of equal ones those that came first. */
  private static Stream<Document> first(Stream<Document> documents, int count, Comparator<Document> order) {
    Comparator<Placed> byOrder = (one, other) -> order.compare(one.document, other.document);
    Comparator<Placed> byPlace = Comparator.comparingLong(placed -> placed.place);
    // On top stands the last of those that are kept: what comes later and is no better than it is not wanted.
    PriorityQueue<Placed> kept = new PriorityQueue<>(byOrder.thenComparing(byPlace).reversed());
    long place = 0;
    for (Iterator<Document> all = documents.iterator(); all.hasNext(); place++) {
      Document document = all.next();
      if (kept.size() == count) {
        if (order.compare(document, kept.peek().document) >= 0) {
          continue;
        }
        kept.poll();
      }
      kept.add(new Placed(document, place));
    }
    List<Placed> inTheirPlaces = new ArrayList<>(kept);
    inTheirPlaces.sort(byPlace);
    return inTheirPlaces.stream().map(placed -> placed.document);
  }

  /** A document and how manieth it came. */
  private static final class Placed {
    private final Document document;
    private final long place;

    private Placed(Document document, long place) {
      this.document = document;
      this.place = place;
    }
  }
}

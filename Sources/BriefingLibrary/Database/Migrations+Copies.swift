internal import GRDB

extension Migrations {
  /// What copies of one story say again, so that it is counted once: an actor that an earlier copy names,
  /// a role that one gives it, a quotation that one prints. And articles count the quotations that are
  /// listed of them: as corrected, and those that did not comment.
  ///
  /// What was found in copies is forgotten, so that `Library.catchUp` makes it anew with that.
  @Sendable static func copies(_ database: Database) throws {
    try database.execute(
      sql: """
        ALTER TABLE foundActor ADD COLUMN isCopy INTEGER NOT NULL DEFAULT 0;
        ALTER TABLE foundActor ADD COLUMN copiedQuotations INTEGER NOT NULL DEFAULT 0;
        ALTER TABLE foundRole ADD COLUMN isCopy INTEGER NOT NULL DEFAULT 0;
        ALTER TABLE foundQuotation ADD COLUMN isCopy INTEGER NOT NULL DEFAULT 0;
        ALTER TABLE foundQuotation ADD COLUMN wording INTEGER;
        DELETE FROM foundArticle WHERE article IN (SELECT id FROM article WHERE story IS NOT NULL);
        UPDATE foundState SET isComplete = 0
          WHERE EXISTS (SELECT 1 FROM article WHERE story IS NOT NULL);
        UPDATE article SET quotationCount = (
          SELECT count(*) FROM foundQuotation
          WHERE foundQuotation.id BETWEEN article.id << 20 AND (article.id << 20) + 1048575)
        WHERE quotationCount IS NOT NULL AND id IN (SELECT article FROM foundArticle);
        """)
  }
}

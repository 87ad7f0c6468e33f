using Langbenk.Work.Documents;
using Langbenk.Work.Drafts;
using Langbenk.Work.Jobs;
using Langbenk.Work.Notices;
using Langbenk.Work.Tasks;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Work;

/// <summary>What this module stores, and nothing of what others store.</summary>
public interface IWorkData
{
    DbSet<Draft> Drafts { get; }

    DbSet<DraftFile> DraftFiles { get; }

    DbSet<StoredDocument> Documents { get; }

    DbSet<DocumentContent> DocumentContents { get; }

    DbSet<WorkTask> Tasks { get; }

    DbSet<Notice> Notices { get; }

    DbSet<OutboxMessage> Outbox { get; }

    DbSet<Job> Jobs { get; }

    Task<int> SaveChangesAsync(CancellationToken cancellationToken = default);
}

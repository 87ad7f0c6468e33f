using Langbenk.Work.Documents;
using Langbenk.Work.Drafts;
using Langbenk.Work.Jobs;
using Langbenk.Work.Notices;
using Langbenk.Work.Tasks;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Langbenk.Work;

/// <summary>The module's door: drafts, documents, tasks, notices with their outbox, and jobs with a lease.</summary>
public static class WorkModule
{
    public static void MapWork(this ModelBuilder model)
    {
        ArgumentNullException.ThrowIfNull(model);
        model.ApplyConfigurationsFromAssembly(typeof(WorkModule).Assembly);
    }
}

sealed class DraftMapping : IEntityTypeConfiguration<Draft>, IEntityTypeConfiguration<DraftFile>
{
    public void Configure(EntityTypeBuilder<Draft> draft)
    {
        draft.ToTable("draft");
        draft.HasKey(one => new { one.OwnerId, one.Form });
        draft.Property(one => one.Form).HasMaxLength(Draft.MaxFormLength);
        draft.HasIndex(one => one.ExpiresOn);
        // What is written while it is moved or thrown away is newer than what was read.
        draft.Property(one => one.SavedAt).IsConcurrencyToken();
    }

    public void Configure(EntityTypeBuilder<DraftFile> file)
    {
        file.ToTable("draft_file");
        file.Property(one => one.Form).HasMaxLength(Draft.MaxFormLength);
        file.HasIndex(one => one.OwnerId);
        file.HasIndex(one => one.ExpiresOn);
    }
}

sealed class DocumentMapping : IEntityTypeConfiguration<StoredDocument>, IEntityTypeConfiguration<DocumentContent>
{
    public void Configure(EntityTypeBuilder<StoredDocument> document)
    {
        document.ToTable("document");
        document.Property(one => one.Resource).HasMaxLength(30);
        document.Property(one => one.Name).HasMaxLength(StoredDocument.MaxNameLength);
        document.Property(one => one.MediaType).HasMaxLength(100);
        document.Property(one => one.Hash).HasMaxLength(64);
        document.HasIndex(one => new { one.Resource, one.ResourceId });
    }

    public void Configure(EntityTypeBuilder<DocumentContent> content)
    {
        content.ToTable("document_content");
        content.HasKey(one => one.DocumentId);
        content.HasOne<StoredDocument>().WithOne().HasForeignKey<DocumentContent>(one => one.DocumentId);
    }
}

sealed class TaskMapping : IEntityTypeConfiguration<WorkTask>, IEntityTypeConfiguration<Job>
{
    public void Configure(EntityTypeBuilder<WorkTask> task)
    {
        task.ToTable("task");
        task.Property(one => one.Title).HasMaxLength(WorkTask.MaxTitleLength);
        task.Property(one => one.Resource).HasMaxLength(30);
        task.Property(one => one.Link).HasMaxLength(WorkTask.MaxLinkLength);
        task.Property(one => one.HolderName).HasMaxLength(WorkTask.MaxTitleLength);
        task.Property(one => one.Version).IsConcurrencyToken();
        task.HasIndex(one => new { one.HolderId, one.DoneOn });
        task.HasIndex(one => one.ResourceId);
    }

    public void Configure(EntityTypeBuilder<Job> job)
    {
        job.ToTable("job");
        job.HasKey(one => one.Name);
        job.Property(one => one.Name).HasMaxLength(40);
        job.Property(one => one.LeasedBy).HasMaxLength(60);
        job.Property(one => one.LastFault).HasMaxLength(120);
    }
}

sealed class NoticeMapping : IEntityTypeConfiguration<Notice>, IEntityTypeConfiguration<OutboxMessage>
{
    public void Configure(EntityTypeBuilder<Notice> notice)
    {
        notice.ToTable("notice");
        notice.Property(one => one.Kind).HasConversion<string>().HasMaxLength(30);
        notice.Property(one => one.Link).HasMaxLength(WorkTask.MaxLinkLength);
        notice.HasIndex(one => new { one.AccountId, one.ReadAt });
    }

    public void Configure(EntityTypeBuilder<OutboxMessage> message)
    {
        message.ToTable("outbox_message");
        message.Property(one => one.Kind).HasConversion<string>().HasMaxLength(30);
        message.HasIndex(one => new { one.SentAt, one.NextAttemptAt });
    }
}

using Langbenk.Access;
using Langbenk.Audit;
using Langbenk.Audit.Events;
using Langbenk.Audit.Seals;
using Langbenk.Cooperation;
using Langbenk.Guidance;
using Langbenk.Guidance.SavedAnswers;
using Langbenk.Organisation;
using Langbenk.Organisation.Admissions;
using Langbenk.Organisation.Municipalities;
using Langbenk.Organisation.NoticeAddresses;
using Langbenk.Organisation.Services;
using Langbenk.Organisation.Staff;
using Langbenk.Organisation.Teams;
using Langbenk.People;
using Langbenk.Prevention;
using Langbenk.Sharing;
using Langbenk.Work;
using Langbenk.Work.Documents;
using Langbenk.Work.Drafts;
using Langbenk.Work.Jobs;
using Langbenk.Work.Notices;
using Langbenk.Work.Tasks;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Data;

public sealed partial class LangbenkContext(DbContextOptions<LangbenkContext> options, AuditTrail? trail = null, IWriteGate? gate = null, IReadMoment? moment = null)
    : DbContext(options), IGuidanceData, IOrganisationData, IAuditData, IAccessData, IWorkData, IPreventionData, IPeopleData, ISharingData, ICooperationData
{
    public DbSet<SavedAnswer> SavedAnswers => Set<SavedAnswer>();

    public DbSet<Municipality> Municipalities => Set<Municipality>();

    public DbSet<MunicipalityChange> MunicipalityChanges => Set<MunicipalityChange>();

    public DbSet<Service> Services => Set<Service>();

    public DbSet<ServiceOwner> ServiceOwners => Set<ServiceOwner>();

    public DbSet<FormerService> FormerServices => Set<FormerService>();

    public DbSet<Team> Teams => Set<Team>();

    public DbSet<TeamMember> TeamMembers => Set<TeamMember>();

    public DbSet<Account> Accounts => Set<Account>();

    public DbSet<RoleHolding> RoleHoldings => Set<RoleHolding>();

    public DbSet<ExternalLogin> ExternalLogins => Set<ExternalLogin>();

    public DbSet<AccountPasskey> AccountPasskeys => Set<AccountPasskey>();

    public DbSet<Admission> Admissions => Set<Admission>();

    public DbSet<NoticeAddress> NoticeAddresses => Set<NoticeAddress>();

    public DbSet<InstallationChoices> InstallationChoices => Set<InstallationChoices>();

    public DbSet<InstallationChange> InstallationChanges => Set<InstallationChange>();

    public DbSet<AuditEvent> AuditEvents => Set<AuditEvent>();

    public DbSet<AuditReference> AuditReferences => Set<AuditReference>();

    public DbSet<AuditSeal> AuditSeals => Set<AuditSeal>();

    public DbSet<Relation> Relations => Set<Relation>();

    public DbSet<Draft> Drafts => Set<Draft>();

    public DbSet<DraftFile> DraftFiles => Set<DraftFile>();

    public DbSet<StoredDocument> Documents => Set<StoredDocument>();

    public DbSet<DocumentContent> DocumentContents => Set<DocumentContent>();

    public DbSet<WorkTask> Tasks => Set<WorkTask>();

    public DbSet<Notice> Notices => Set<Notice>();

    public DbSet<OutboxMessage> Outbox => Set<OutboxMessage>();

    public DbSet<Job> Jobs => Set<Job>();

    IQueryable<HeldRelation> IAccessData.HeldRelations => Set<HeldRelation>();

    IQueryable<UsedRelation> IAccessData.UsedRelations => Set<UsedRelation>();

    IQueryable<NamedRelation> IAccessData.NamedRelations => Set<NamedRelation>();

    DbSet<T> IPreventionData.All<T>() => Set<T>();

    DbSet<T> IPeopleData.All<T>() => Set<T>();

    public void Forget() => ChangeTracker.Clear();

    DbSet<T> ISharingData.All<T>() => Set<T>();

    DbSet<T> ICooperationData.All<T>() => Set<T>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.MapGuidance();
        modelBuilder.MapOrganisation();
        modelBuilder.MapAudit();
        modelBuilder.MapAccess();
        modelBuilder.MapRelationsByUse();
        modelBuilder.MapWork();
        modelBuilder.MapPrevention();
        modelBuilder.MapPeople();
        modelBuilder.MapSharing();
        modelBuilder.MapCooperation();
        if (Database.ProviderName!.EndsWith("PostgreSQL", StringComparison.Ordinal))
        {
            modelBuilder.CompareSortKeysByteByByte();
        }
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Conventions.Add(_ => new SnakeCaseNames());
        configurationBuilder.Properties<DateTime>().HaveConversion<UtcMoments>();
        configurationBuilder.Properties<string>().HaveConversion<StorableText>();
    }
}

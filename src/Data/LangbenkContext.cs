using Langbenk.Guidance;
using Langbenk.Guidance.SavedAnswers;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Data;

public sealed class LangbenkContext(DbContextOptions<LangbenkContext> options) : DbContext(options), IGuidanceData
{
    public DbSet<SavedAnswer> SavedAnswers => Set<SavedAnswer>();

    protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.MapGuidance();

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) =>
        configurationBuilder.Conventions.Add(_ => new SnakeCaseNames());

    public override Task<int> SaveChangesAsync(
        bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        MoveVersions();
        return base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
    }

    public override int SaveChanges(bool acceptAllChangesOnSuccess)
    {
        MoveVersions();
        return base.SaveChanges(acceptAllChangesOnSuccess);
    }

    /// <summary>Integer tokens, the same on both databases: who saves on an old version gets a conflict.</summary>
    void MoveVersions()
    {
        var changed = ChangeTracker.Entries().Where(entry => entry.State == EntityState.Modified);
        foreach (var entry in changed.Where(entry => entry.Metadata.FindProperty("Version") is not null))
        {
            var version = entry.Property("Version");
            version.CurrentValue = (int)version.OriginalValue! + 1;
        }
    }
}

using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Metadata.Conventions;

namespace Langbenk.Data;

/// <summary>Columns and constraints that need no quotes in psql.</summary>
sealed class SnakeCaseNames : IModelFinalizingConvention
{
    public void ProcessModelFinalizing(
        IConventionModelBuilder modelBuilder, IConventionContext<IConventionModelBuilder> context)
    {
        foreach (var entity in modelBuilder.Metadata.GetEntityTypes())
        {
            foreach (var property in entity.GetDeclaredProperties())
            {
                property.Builder.HasColumnName(SnakeCase(property.GetColumnName()));
            }

            foreach (var key in entity.GetDeclaredKeys())
            {
                key.Builder.HasName(SnakeCase(key.GetName()));
            }

            foreach (var foreignKey in entity.GetDeclaredForeignKeys())
            {
                foreignKey.Builder.HasConstraintName(SnakeCase(foreignKey.GetConstraintName()));
            }

            foreach (var index in entity.GetDeclaredIndexes())
            {
                index.Builder.HasDatabaseName(SnakeCase(index.GetDatabaseName()));
            }
        }
    }

    internal static string? SnakeCase(string? name)
    {
        if (name is null)
        {
            return null;
        }

        var snake = new StringBuilder(name.Length + 8);
        for (var i = 0; i < name.Length; i++)
        {
            var startsWord = i > 0 && char.IsUpper(name[i]) && name[i - 1] != '_' && !char.IsUpper(name[i - 1]);
            snake.Append(startsWord ? "_" : "").Append(char.ToLowerInvariant(name[i]));
        }

        return snake.ToString();
    }
}

using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Langbenk.Data.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class MeasureColumns : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            // Nothing else is in this migration: SQLite makes the table anew for it, outside a transaction, and can then begin again.
            migrationBuilder.DropForeignKey(
                name: "fk_measure_service_service_id",
                table: "measure");

            migrationBuilder.DropColumn(
                name: "levels",
                table: "measure");

            migrationBuilder.DropColumn(
                name: "service_id",
                table: "measure");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "levels",
                table: "measure",
                type: "TEXT",
                maxLength: 60,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<Guid>(
                name: "service_id",
                table: "measure",
                type: "TEXT",
                nullable: false,
                defaultValue: new Guid("00000000-0000-0000-0000-000000000000"));

            migrationBuilder.Sql(
                """
                update measure set
                    levels = (select one.levels from measure_carrying as one where one.measure_id = measure.id and one.undone_on is null and one.valid_to is null),
                    service_id = (select one.service_id from measure_carrying as one where one.measure_id = measure.id and one.undone_on is null and one.valid_to is null)
                """);

            migrationBuilder.CreateIndex(
                name: "ix_measure_service_id",
                table: "measure",
                column: "service_id");

            migrationBuilder.AddForeignKey(
                name: "fk_measure_service_service_id",
                table: "measure",
                column: "service_id",
                principalTable: "service",
                principalColumn: "id",
                onDelete: ReferentialAction.Restrict);
        }
    }
}

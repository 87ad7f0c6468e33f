using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Langbenk.Data.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class MeasureHistory : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<int>(
                name: "carrying_changes",
                table: "measure",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.CreateTable(
                name: "measure_carrying",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    measure_id = table.Column<Guid>(type: "uuid", nullable: false),
                    service_id = table.Column<Guid>(type: "uuid", nullable: false),
                    levels = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    valid_from = table.Column<DateOnly>(type: "date", nullable: false),
                    valid_to = table.Column<DateOnly>(type: "date", nullable: true),
                    undone_on = table.Column<DateOnly>(type: "date", nullable: true),
                    undone_reason = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_measure_carrying", x => x.id);
                    table.ForeignKey(
                        name: "fk_measure_carrying_measure_measure_id",
                        column: x => x.measure_id,
                        principalTable: "measure",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_measure_carrying_service_service_id",
                        column: x => x.service_id,
                        principalTable: "service",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "ix_measure_carrying_measure_id_valid_from",
                table: "measure_carrying",
                columns: new[] { "measure_id", "valid_from" },
                unique: true,
                filter: "undone_on is null");

            migrationBuilder.CreateIndex(
                name: "ix_measure_carrying_service_id",
                table: "measure_carrying",
                column: "service_id");

            // Each measure has one row from its start; the row is called what the measure is.
            migrationBuilder.Sql(
                """
                insert into measure_carrying (id, measure_id, service_id, levels, valid_from, undone_reason)
                select id, id, service_id, levels, valid_from, '' from measure
                """);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "measure_carrying");

            migrationBuilder.DropColumn(
                name: "carrying_changes",
                table: "measure");
        }
    }
}

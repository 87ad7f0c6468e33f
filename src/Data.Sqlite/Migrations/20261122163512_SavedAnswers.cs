using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Langbenk.Data.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class SavedAnswers : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "saved_answer",
                columns: table => new
                {
                    code = table.Column<string>(type: "TEXT", maxLength: 10, nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 10, nullable: false),
                    request_json = table.Column<string>(type: "TEXT", maxLength: 20000, nullable: false),
                    rule_id = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    outcome = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    as_of = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    saved_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_saved_answer", x => x.code);
                });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "saved_answer");
        }
    }
}

using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Langbenk.Data.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class Corrections : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_agreement_signature_party_id_number_text_hash",
                table: "agreement_signature");

            migrationBuilder.AddColumn<DateOnly>(
                name: "ended_on",
                table: "term",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "ended_why",
                table: "term",
                type: "character varying(300)",
                maxLength: 300,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<int>(
                name: "version",
                table: "team",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<DateOnly>(
                name: "withdrawn_on",
                table: "hearing",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "withdrawn_why",
                table: "hearing",
                type: "character varying(1000)",
                maxLength: 1000,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "ended_why",
                table: "goal_indicator",
                type: "character varying(300)",
                maxLength: 300,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<int>(
                name: "version",
                table: "goal_indicator",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<DateTime>(
                name: "taken_back_at",
                table: "agreement_signature",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "taken_back_by_id",
                table: "agreement_signature",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "taken_back_why",
                table: "agreement_signature",
                type: "character varying(500)",
                maxLength: 500,
                nullable: true);

            migrationBuilder.CreateTable(
                name: "former_service",
                columns: table => new
                {
                    service_id = table.Column<Guid>(type: "uuid", nullable: false),
                    valid_from = table.Column<DateOnly>(type: "date", nullable: false),
                    valid_to = table.Column<DateOnly>(type: "date", nullable: false),
                    name = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    host_id = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_former_service", x => new { x.service_id, x.valid_from });
                    table.ForeignKey(
                        name: "fk_former_service_municipality_host_id",
                        column: x => x.host_id,
                        principalTable: "municipality",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_former_service_service_service_id",
                        column: x => x.service_id,
                        principalTable: "service",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "team_member",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    team_id = table.Column<Guid>(type: "uuid", nullable: false),
                    account_id = table.Column<Guid>(type: "uuid", nullable: false),
                    valid_from = table.Column<DateOnly>(type: "date", nullable: false),
                    valid_to = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_team_member", x => x.id);
                    table.ForeignKey(
                        name: "fk_team_member_account_account_id",
                        column: x => x.account_id,
                        principalTable: "account",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_team_member_team_team_id",
                        column: x => x.team_id,
                        principalTable: "team",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "ix_agreement_signature_party_id_number_text_hash",
                table: "agreement_signature",
                columns: new[] { "party_id", "number", "text_hash" },
                unique: true,
                filter: "taken_back_at is null");

            migrationBuilder.CreateIndex(
                name: "ix_agreement_signature_taken_back_by_id",
                table: "agreement_signature",
                column: "taken_back_by_id");

            migrationBuilder.CreateIndex(
                name: "ix_former_service_host_id",
                table: "former_service",
                column: "host_id");

            migrationBuilder.CreateIndex(
                name: "ix_team_member_account_id",
                table: "team_member",
                column: "account_id");

            migrationBuilder.CreateIndex(
                name: "ix_team_member_team_id",
                table: "team_member",
                column: "team_id");

            migrationBuilder.AddForeignKey(
                name: "fk_agreement_signature_account_taken_back_by_id",
                table: "agreement_signature",
                column: "taken_back_by_id",
                principalTable: "account",
                principalColumn: "id",
                onDelete: ReferentialAction.Restrict);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "fk_agreement_signature_account_taken_back_by_id",
                table: "agreement_signature");

            migrationBuilder.DropTable(
                name: "former_service");

            migrationBuilder.DropTable(
                name: "team_member");

            migrationBuilder.DropIndex(
                name: "ix_agreement_signature_party_id_number_text_hash",
                table: "agreement_signature");

            migrationBuilder.DropIndex(
                name: "ix_agreement_signature_taken_back_by_id",
                table: "agreement_signature");

            migrationBuilder.DropColumn(
                name: "ended_on",
                table: "term");

            migrationBuilder.DropColumn(
                name: "ended_why",
                table: "term");

            migrationBuilder.DropColumn(
                name: "version",
                table: "team");

            migrationBuilder.DropColumn(
                name: "withdrawn_on",
                table: "hearing");

            migrationBuilder.DropColumn(
                name: "withdrawn_why",
                table: "hearing");

            migrationBuilder.DropColumn(
                name: "ended_why",
                table: "goal_indicator");

            migrationBuilder.DropColumn(
                name: "version",
                table: "goal_indicator");

            migrationBuilder.DropColumn(
                name: "taken_back_at",
                table: "agreement_signature");

            migrationBuilder.DropColumn(
                name: "taken_back_by_id",
                table: "agreement_signature");

            migrationBuilder.DropColumn(
                name: "taken_back_why",
                table: "agreement_signature");

            migrationBuilder.CreateIndex(
                name: "ix_agreement_signature_party_id_number_text_hash",
                table: "agreement_signature",
                columns: new[] { "party_id", "number", "text_hash" },
                unique: true);
        }
    }
}

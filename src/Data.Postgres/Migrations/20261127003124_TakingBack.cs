using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Langbenk.Data.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class TakingBack : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_agreement_signature_party_id_number_text_hash",
                table: "agreement_signature");

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

            migrationBuilder.DropIndex(
                name: "ix_agreement_signature_party_id_number_text_hash",
                table: "agreement_signature");

            migrationBuilder.DropIndex(
                name: "ix_agreement_signature_taken_back_by_id",
                table: "agreement_signature");

            migrationBuilder.DropColumn(
                name: "withdrawn_on",
                table: "hearing");

            migrationBuilder.DropColumn(
                name: "withdrawn_why",
                table: "hearing");

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

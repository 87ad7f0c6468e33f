using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Langbenk.Data.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class SealsAndMerges : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_relation_resource_key",
                table: "relation");

            migrationBuilder.DropPrimaryKey(
                name: "pk_person_alias",
                table: "person_alias");

            migrationBuilder.AddColumn<Guid>(
                name: "id",
                table: "person_alias",
                type: "uuid",
                nullable: false,
                defaultValue: new Guid("00000000-0000-0000-0000-000000000000"));

            migrationBuilder.AddColumn<string>(
                name: "end_reason",
                table: "person_alias",
                type: "character varying(500)",
                maxLength: 500,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<Guid>(
                name: "ended_by_id",
                table: "person_alias",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "ended_on",
                table: "person_alias",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "into_id",
                table: "person_alias",
                type: "uuid",
                nullable: false,
                defaultValue: new Guid("00000000-0000-0000-0000-000000000000"));

            migrationBuilder.AddColumn<Guid>(
                name: "service_id",
                table: "person_alias",
                type: "uuid",
                nullable: false,
                defaultValue: new Guid("00000000-0000-0000-0000-000000000000"));

            migrationBuilder.AddColumn<Guid>(
                name: "once",
                table: "person",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddPrimaryKey(
                name: "pk_person_alias",
                table: "person_alias",
                column: "id");

            migrationBuilder.CreateIndex(
                name: "ix_relation_key_resource",
                table: "relation",
                columns: new[] { "key", "resource" });

            migrationBuilder.CreateIndex(
                name: "ix_person_alias_person_id",
                table: "person_alias",
                column: "person_id",
                unique: true,
                filter: "ended_on is null");

            migrationBuilder.CreateIndex(
                name: "ix_person_once",
                table: "person",
                column: "once",
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_relation_key_resource",
                table: "relation");

            migrationBuilder.DropPrimaryKey(
                name: "pk_person_alias",
                table: "person_alias");

            migrationBuilder.DropIndex(
                name: "ix_person_alias_person_id",
                table: "person_alias");

            migrationBuilder.DropIndex(
                name: "ix_person_once",
                table: "person");

            migrationBuilder.DropColumn(
                name: "id",
                table: "person_alias");

            migrationBuilder.DropColumn(
                name: "end_reason",
                table: "person_alias");

            migrationBuilder.DropColumn(
                name: "ended_by_id",
                table: "person_alias");

            migrationBuilder.DropColumn(
                name: "ended_on",
                table: "person_alias");

            migrationBuilder.DropColumn(
                name: "into_id",
                table: "person_alias");

            migrationBuilder.DropColumn(
                name: "service_id",
                table: "person_alias");

            migrationBuilder.DropColumn(
                name: "once",
                table: "person");

            migrationBuilder.AddPrimaryKey(
                name: "pk_person_alias",
                table: "person_alias",
                column: "person_id");

            migrationBuilder.CreateIndex(
                name: "ix_relation_resource_key",
                table: "relation",
                columns: new[] { "resource", "key" });
        }
    }
}
